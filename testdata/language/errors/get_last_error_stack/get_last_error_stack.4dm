// docs: GET LAST ERROR STACK (documentation of 4D 20), which 21 has no page of; commands/last-errors takes its place
// GET LAST ERROR STACK fills three arrays with codes, components and texts.

ON ERR CALL("onError")
throw({errCode: 12; componentSignature: "abcd"; message: "broken"})
