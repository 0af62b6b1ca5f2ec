while ($a) begin
end while
