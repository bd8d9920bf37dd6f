//go:build !(linux && amd64)

package pristine

// There is no sentry here, so every reset asks the kernel, or copies.
const sentries = false

func post() {}

func posted() bool { return false }
