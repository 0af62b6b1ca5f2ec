property p : Text
