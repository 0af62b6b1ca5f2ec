// docs: commands-legacy/get-last-error-stack
// GET LAST ERROR STACK fills three arrays with codes, components and texts.

ON ERR CALL("onError")
throw({errCode: 12; componentSignature: "abcd"; message: "broken"})
