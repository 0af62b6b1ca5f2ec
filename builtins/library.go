// Package builtins is what programs call: 4D's commands, a file per theme, and its built-in classes. A command is one row and one function; help, completion,
// checks and the documentation are made from the row. Standard is the one list of them.
package builtins

import "tetra/interp"

// Standard is the library of an application as 4D ships it. Each call makes a fresh one.
func Standard() *interp.Library {
	return interp.NewLibrary(nameTable{}, []*interp.Theme{
		arrayTheme(),
		backupTheme(),
		blobTheme(),
		booleanTheme(),
		cacheTheme(),
		collectionTheme(),
		communicationTheme(),
		communicationsTheme(),
		dateTheme(),
		designTheme(),
		documentTheme(),
		domTheme(),
		environmentTheme(),
		errorTheme(),
		fileTheme(),
		formulaTheme(),
		jsonTheme(),
		languageTheme(),
		licenseTheme(),
		mathTheme(),
		objectTheme(),
		pasteboardTheme(),
		pictureTheme(),
		processTheme(),
		resourceTheme(),
		saxTheme(),
		sessionTheme(),
		stringTheme(),
		systemTheme(),
		toolsTheme(),
		transactionTheme(),
		uiTheme(),
		userInterfaceTheme(),
		usersTheme(),
		xmlTheme(),
	}, append(zipClasses(), []*interp.ClassDef{
		blobClass(),
		collectionClass(),
		directoryClass(),
		documentClass(),
		fileClass(),
		fileHandleClass(),
		folderClass(),
		sessionClass(),
		signalClass(),
		systemWorkerClass(),
		vectorClass(),
	}...))
}
