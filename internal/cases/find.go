package cases

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// Folder is where a project keeps its files of cases.
const Folder = "tests"

// Find gives the files of cases of a project, sorted.
func Find(project string) ([]string, error) {
	dir := filepath.Join(project, Folder)
	entries, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	var files []string
	for _, entry := range entries {
		if !entry.IsDir() && slices.Contains([]string{".yaml", ".yml"}, filepath.Ext(entry.Name())) {
			files = append(files, filepath.Join(dir, entry.Name()))
		}
	}
	if len(files) == 0 {
		return nil, errors.New("there are no cases: " + filepath.Join(dir, "*.yaml") + " holds them")
	}
	return files, nil
}
