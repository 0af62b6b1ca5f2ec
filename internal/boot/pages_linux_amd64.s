//go:build !cgo

#include "textflag.h"

// The runtime reads this variable; it must be set before the first instruction.
DATA _cgo_mmap+0(SB)/8, $·mapHeap(SB)
GLOBL _cgo_mmap(SB), NOPTR, $8

// The heap grows by pieces of 4 MB at multiples of 4 MB, or of several times that for what is larger.
#define PIECE $0x400000
#define INSIDE $0x3fffff
#define EARLY $2

GLOBL ·begun(SB), NOPTR, $8   // whether memory was mapped before
GLOBL ·lasting(SB), NOPTR, $8 // whether Lasts was called
GLOBL ·pieces(SB), NOPTR, $8  // how many pieces of 4 MB there were, up to EARLY
GLOBL ·early(SB), NOPTR, $16  // where they are

// void *mapHeap(void *addr /* DI */, size_t n /* SI */, int prot /* DX */, int flags /* CX */, int fd /* R8 */, int offset /* R9 */)
TEXT ·mapHeap(SB), NOSPLIT|NOFRAME, $0
	MOVQ  CX, R10
	MOVL  $9, AX                  // mmap
	SYSCALL
	CMPQ  AX, $0xfffffffffffff001
	JCC   failed
	CMPQ  ·begun(SB), $0
	JEQ   first

	// Pieces of the heap are readable and writable, in place of a range that is reserved.
	CMPL  DX, $3                  // PROT_READ|PROT_WRITE
	JNE   done
	TESTL $0x10, R10              // MAP_FIXED
	JEQ   done
	MOVQ  AX, DX
	ORQ   SI, DX
	TESTQ INSIDE, DX
	JNE   done

	// The runtime holds the lock of the heap. Lasts may run meanwhile: it sets lasting and then looks, here it is the other way round.
	CMPQ  SI, PIECE
	JNE   advise
	MOVQ  ·pieces(SB), DX
	CMPQ  DX, EARLY
	JCC   advise
	LEAQ  ·early(SB), R8
	MOVQ  AX, R9
	XCHGQ R9, (R8)(DX*8)
	INCQ  DX
	MOVQ  DX, ·pieces(SB)
	CMPQ  ·lasting(SB), $0
	JEQ   done

advise:
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

	// The first memory of all, before anything is allocated in it.
first:
	MOVQ  $1, ·begun(SB)
	MOVQ  ·memProfileRate(SB), R8
	MOVQ  $0, (R8)
	RET

// func Lasts()
TEXT ·Lasts(SB), NOSPLIT, $0
	MOVL  $1, AX
	XCHGQ AX, ·lasting(SB)
	TESTQ AX, AX
	JNE   told
	XORL  R8, R8
next:
	LEAQ  ·early(SB), DI
	MOVQ  (DI)(R8*8), DI
	TESTQ DI, DI
	JEQ   told
	MOVQ  PIECE, SI
	MOVL  $14, DX                 // MADV_HUGEPAGE
	MOVL  $28, AX                 // madvise
	SYSCALL
	INCQ  R8
	CMPQ  R8, EARLY
	JCS   next
told:
	RET
