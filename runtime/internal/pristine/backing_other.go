//go:build !linux

package pristine

// backing is empty where memories are copied: an image is only its bytes.
type backing struct{}

// Hold makes the image keep its descriptor and mapping until Release, even while no memory uses
// them, which spares the next memory building them. With Copy there is nothing to keep.
func (img *Image) Hold() error { return nil }

// Release undoes one Hold. Releasing what is not held does nothing.
func (img *Image) Release() {}
