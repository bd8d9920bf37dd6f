package instrument

import (
	"bytes"
	"encoding/binary"
	"encoding/gob"
	"errors"
	"fmt"
	"hash/crc32"
)

// Version stands for what rewriting makes of a module and what a [Rewritten] says of it. It is raised when either
// changes, which a test notices: what was recorded before then counts for nothing.
const Version = 3

// record is what a Rewritten becomes on disk. The module's data are apart, for they may be many and are quicker read as
// few.
type record struct {
	Module               Module
	DataAt, DataSize     []uint32
	Data                 []byte
	StackBase, FuncShift uint32
	Shadows              int
	StandIn              []byte
}

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

var errRecord = errors.New("not a record of a rewritten module, or a damaged one")

// Record gives r without its code, and the stand-in for that, as bytes from which Recall makes them again. Offsets are
// not kept.
func (r *Rewritten) Record(standIn []byte) ([]byte, error) {
	var b bytes.Buffer
	b.Write(make([]byte, 4))
	rec := record{Module: *r.Module, StackBase: r.StackBase, FuncShift: r.FuncShift, Shadows: r.Shadows, StandIn: standIn}
	for _, s := range r.Module.Data {
		rec.DataAt, rec.DataSize = append(rec.DataAt, s.Offset), append(rec.DataSize, uint32(len(s.Data)))
		rec.Data = append(rec.Data, s.Data...)
	}
	rec.Module.Data = nil
	if err := gob.NewEncoder(&b).Encode(&rec); err != nil {
		return nil, fmt.Errorf("record: %w", err)
	}
	content := b.Bytes()
	binary.LittleEndian.PutUint32(content, crc32.Checksum(content[4:], castagnoli))
	return content, nil
}

// Recall reads a record that Record has written. Wasm is nil. It tells damage, not malice: records are to be kept where
// nobody else can write.
func Recall(content []byte) (r *Rewritten, standIn []byte, err error) {
	if len(content) < 4 || crc32.Checksum(content[4:], castagnoli) != binary.LittleEndian.Uint32(content) {
		return nil, nil, errRecord
	}
	var rec record
	if err := gob.NewDecoder(bytes.NewReader(content[4:])).Decode(&rec); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", errRecord, err)
	}
	m := &rec.Module
	m.Data = make([]Segment, 0, len(rec.DataAt))
	for i, at := range rec.DataAt {
		if i >= len(rec.DataSize) || uint64(rec.DataSize[i]) > uint64(len(rec.Data)) {
			return nil, nil, errRecord
		}
		size := rec.DataSize[i]
		m.Data = append(m.Data, Segment{at, rec.Data[:size:size]})
		rec.Data = rec.Data[size:]
	}
	return &Rewritten{Module: m, StackBase: rec.StackBase, FuncShift: rec.FuncShift, Shadows: rec.Shadows}, rec.StandIn, nil
}

// MarshalBinary writes the names for a record.
func (n *Names) MarshalBinary() ([]byte, error) {
	b := make([]byte, 0, 5+4*len(n.index)+len(n.text))
	b = binary.AppendUvarint(b, uint64(len(n.index)))
	index, end := uint32(0), uint32(0)
	for i := range n.index {
		b = binary.AppendUvarint(b, uint64(n.index[i]-index))
		b = binary.AppendUvarint(b, uint64(n.end[i]-end))
		index, end = n.index[i], n.end[i]
	}
	return append(b, n.text...), nil
}

// UnmarshalBinary reads what MarshalBinary has written.
func (n *Names) UnmarshalBinary(b []byte) error {
	*n = Names{}
	count, size := binary.Uvarint(b)
	if size <= 0 || count > uint64(len(b)) {
		return errRecord
	}
	b = b[size:]
	n.index, n.end = make([]uint32, count), make([]uint32, count)
	index, end := uint64(0), uint64(0)
	for i := range n.index {
		for _, sum := range []*uint64{&index, &end} {
			d, size := binary.Uvarint(b)
			if size <= 0 || *sum+d > 1<<32-1 {
				return errRecord
			}
			*sum += d
			b = b[size:]
		}
		n.index[i], n.end[i] = uint32(index), uint32(end)
	}
	if uint64(len(b)) != end {
		return errRecord
	}
	n.text = string(b)
	return nil
}
