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
const Version = 4

// record is what a Rewritten becomes on disk. Of the module's data there is only where they are, for whoever recalls a
// record has the module, and that in a table behind the record, for they can be many. Behind the table is the stand-in.
type record struct {
	Module               Module
	StackBase, FuncShift uint32
	Shadows              int
}

const (
	recordHead = 12 // checksum of all that follows it, size of the record, segments in the table
	segmentRow = 12 // where it belongs, where it stands in the module, its size
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

var errRecord = errors.New("not a record of a rewritten module, or a damaged one")

// Record gives r without its code, and the stand-in for that, as bytes from which Recall makes them again. Offsets are
// not kept.
func (r *Rewritten) Record(standIn []byte) ([]byte, error) {
	var b bytes.Buffer
	b.Write(make([]byte, recordHead))
	rec := record{Module: *r.Module, StackBase: r.StackBase, FuncShift: r.FuncShift, Shadows: r.Shadows}
	rec.Module.Data = nil
	if err := gob.NewEncoder(&b).Encode(&rec); err != nil {
		return nil, fmt.Errorf("record: %w", err)
	}
	size := b.Len() - recordHead
	content := b.Bytes()
	for _, s := range r.Module.Data {
		for _, v := range [...]uint32{s.Offset, s.From, uint32(len(s.Data))} {
			content = binary.LittleEndian.AppendUint32(content, v)
		}
	}
	content = append(content, standIn...)
	binary.LittleEndian.PutUint32(content[4:], uint32(size))
	binary.LittleEndian.PutUint32(content[8:], uint32(len(r.Module.Data)))
	binary.LittleEndian.PutUint32(content, crc32.Checksum(content[4:], castagnoli))
	return content, nil
}

// Recall reads a record that Record has written of the submitted module wasm. The code is not in it. It tells damage, not
// malice: records are to be kept where nobody else can write.
func Recall(content, wasm []byte) (r *Rewritten, standIn []byte, err error) {
	if len(content) < recordHead || crc32.Checksum(content[4:], castagnoli) != binary.LittleEndian.Uint32(content) {
		return nil, nil, errRecord
	}
	size, segments := uint64(binary.LittleEndian.Uint32(content[4:])), uint64(binary.LittleEndian.Uint32(content[8:]))
	content = content[recordHead:]
	if size+segments*segmentRow > uint64(len(content)) {
		return nil, nil, errRecord
	}
	var rec record
	if err := gob.NewDecoder(bytes.NewReader(content[:size])).Decode(&rec); err != nil {
		return nil, nil, fmt.Errorf("%w: %w", errRecord, err)
	}
	content = content[size:]
	data := make([]Segment, segments)
	for i := range data {
		row := content[i*segmentRow:][:segmentRow]
		from, size := binary.LittleEndian.Uint32(row[4:]), binary.LittleEndian.Uint32(row[8:])
		end := uint64(from) + uint64(size)
		if end > uint64(len(wasm)) {
			return nil, nil, errRecord
		}
		data[i] = Segment{binary.LittleEndian.Uint32(row), from, wasm[from:end:end]}
	}
	rec.Module.Data = data
	r = &Rewritten{Module: &rec.Module, StackBase: rec.StackBase, FuncShift: rec.FuncShift, Shadows: rec.Shadows}
	return r, content[segments*segmentRow:], nil
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
