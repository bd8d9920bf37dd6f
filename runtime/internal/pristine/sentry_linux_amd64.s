#include "textflag.h"

// func post()
TEXT ·post(SB), NOSPLIT, $0-0
	MOVL $1, AX
	MOVW AX, ES
	RET

// func posted() bool
TEXT ·posted(SB), NOSPLIT, $0-1
	XORL AX, AX
	MOVW ES, AX
	CMPL AX, $1
	SETEQ ret+0(FP)
	RET
