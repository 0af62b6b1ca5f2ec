//go:build !cgo

#include "textflag.h"

// The runtime reads this variable; it must be set before the first instruction.
DATA _cgo_mmap+0(SB)/8, $·mapHeap(SB)
GLOBL _cgo_mmap(SB), NOPTR, $8

// void *mapHeap(void *addr /* DI */, size_t n /* SI */, int prot /* DX */, int flags /* CX */, int fd /* R8 */, int offset /* R9 */)
TEXT ·mapHeap(SB), NOSPLIT|NOFRAME, $0
	MOVQ  CX, R10
	MOVL  $9, AX                  // mmap
	SYSCALL
	CMPQ  AX, $0xfffffffffffff001
	JCC   failed

	// The heap grows by pieces of 4 MB at multiples of 4 MB, readable and writable, in place of a range that is reserved.
	CMPL  DX, $3                  // PROT_READ|PROT_WRITE
	JNE   done
	TESTL $0x10, R10              // MAP_FIXED
	JEQ   done
	MOVQ  AX, DX
	ORQ   SI, DX
	TESTQ $0x3fffff, DX
	JNE   done

	MOVQ  AX, R8
	MOVQ  AX, DI
	MOVL  $14, DX                 // MADV_HUGEPAGE
	MOVL  $28, AX                 // madvise, whose failure changes nothing
	SYSCALL
	MOVQ  R8, AX

done:
	RET

failed:
	NEGQ AX
	RET
