// Concepts/methods: a project method may have the name of a keyword of other languages
end
