package value

// 4D's error numbers that tetra raises, in one place. Up to 81 they are those of its language (the "syntax errors" 1 to 81), the others are
// negative. The documentation publishes -111, -10518, -10737, -10743, -10745, -10746, -10748 and the numbers of files and memory; for what it gives
// no number to, the choice is made here, from -10700 down.
const (
	ErrNoTable          = 5    // there is no table to which the command could be applied
	ErrNumberExpected   = 7    // an argument is not a number
	ErrTextExpected     = 8    // an argument is not a text
	ErrIncompatible     = 15   // an operator cannot join its two operands
	ErrVariableExpected = 30   // what a command writes to is not a variable
	ErrDateArgument     = 32   // an argument is not a date
	ErrNotImplemented   = 33   // a command that is not there
	ErrMethodNotFound   = 44   // a project method that is not there
	ErrSyntax           = 48   // a text that cannot be read, at run time
	ErrOperatorHere     = 49   // an operator that is not possible here
	ErrArrayExpected    = 52   // an argument is not an array
	ErrIndexRange       = 53   // an index beyond the array, text or collection
	ErrArgumentTypes    = 54   // arguments of other types, or another number of them, than expected
	ErrBooleanArgument  = 55   // an argument is not a Boolean
	ErrArraySizes       = 74   // arrays that go together have different sizes
	ErrDeadPointer      = 76   // what a pointer refers to no longer exists
	ErrBadSort          = 78   // wrong criteria of a sort
	ErrNoForm           = 81   // a form that does not exist
	ErrInterrupted      = 1006 // the user interrupted the method
	ErrNoPermission     = 1656 // roles.json does not let the session execute a function

	ErrNoMemory      = -108
	ErrOutsideBlob   = -111 // a number read from bytes that a BLOB does not have
	ErrAssertFailed  = -10518
	ErrLocalInText   = -10737 // a local variable in Formula from string
	ErrThisTooEarly  = -10743 // This before the constructor of the superclass
	ErrNotAClass     = -10745 // OB Instance of with something that is not a class
	ErrSuperMisplace = -10746 // Super out of place, or the constructor of the superclass has already been called
	ErrSuperMissing  = -10748 // not all constructors of the inheritance tree were called

	ErrStackFull        = -10700 // calls are nested too deep
	ErrPropertyOfNull   = -10701 // a property of Null is read or written
	ErrNotFunction      = -10702 // what is called is not a function, or is not there
	ErrReadOnlyProperty = -10703 // a property that cannot be written
	ErrNotShared        = -10704 // Use of a value that is not shared
	ErrClassOfOther     = -10705 // an object of another class than declared
	ErrNotASession      = -10706
	ErrSessionOnClient  = -10707
	ErrClass            = -10708 // a class definition that breaks a rule
	ErrOutsideUse       = -10720 // a shared value is changed outside Use
	ErrUnshareable      = -10721 // a value that a shared object or collection cannot hold
	ErrOtherGroup       = -10722 // a shared value that belongs to another group
	ErrTooLarge         = -10730 // a value is too large
	ErrBadRegex         = -10731
	ErrSizesDiffer      = -10732
	ErrEncryption       = -10733 // a key that cannot be used, or what cannot be encrypted, decrypted or signed
	ErrNoFiles          = -10735 // there is no access to files
	ErrNoSuchVariable   = -10736
	ErrBadQuery         = -10739
	ErrBadXML           = -10750 // XML that is not well formed, or a name or path that is not valid there
	ErrNoXMLNode        = -10751 // not a reference of an XML tree, or of one that was closed
	ErrNoXMLEvent       = -10752 // SAX GET XML xxx without the event it belongs to
	ErrBadOption        = -10753 // a number that is none of those a command knows
	ErrBadPicture       = -10754 // a picture that is empty, or cannot be read or written
	ErrSocket           = -10761 // a connection, port or packet of the network that does not work
	ErrBadRequest       = -10760 // an HTTP request that cannot be sent, or whose answer did not come or cannot be read
	ErrBadBody          = -10740 // a body of a message that cannot be sent, or cannot be read
	ErrWebServer        = -10741 // a web server that cannot be started, or is not there
	ErrWebServerRuns    = -10742 // a web server that runs already
	ErrNoClients        = -10757 // EXECUTE ON CLIENT without clients
	ErrNoSuchProcess    = -10758 // a process that does not exist, where one is needed
	ErrTagRecursion     = -10755 // a template makes tags without end
	ErrTagNotAllowed    = -10756 // a project method that is not available through tags and URLs

	// Files, documents, the pasteboard, users, passwords, compression.
	ErrIO               = -36 // a file or folder cannot be read or written
	ErrDiskFull         = -34
	ErrFileNotFound     = -43
	ErrNotEmpty         = -47 // a folder that is not empty
	ErrFileOpen         = -47 // a file that is open; 4D has one number for both
	ErrFileExists       = -48
	ErrFileAccess       = -54  // the system does not permit access to a file
	ErrNoFolder         = -120 // a folder that is not there
	ErrBadPath          = -37
	ErrDocumentShut     = -51    // a document that is not open
	ErrBadSchema        = -10734 // a JSON schema that is none
	ErrBadCompression   = -10600
	ErrCannotOpenMethod = -9801
	ErrNoUser           = -9979
	ErrNoRight          = -9949
	ErrHashAlgorithm    = 850
	ErrHashCheck        = 851
	ErrHashCost         = 852
	ErrNoPasteData      = -102

	// The data.
	ErrDuplicateKey = -9998 // another record has the value of a unique field
)
