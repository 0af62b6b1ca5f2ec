// docs: commands/throw
// An error of throw that nobody catches.

throw({errCode: 1201; message: "No price for {article}"; article: "tea"})
