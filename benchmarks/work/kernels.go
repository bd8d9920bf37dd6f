package work

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"regexp"
	"slices"
)

const (
	minstdFactor  = 16807     // Park and Miller's minimal standard generator:
	minstdModulus = 1<<31 - 1 // exact in the float64 numbers of script languages
)

func minstd(x int64) int64 { return x * minstdFactor % minstdModulus }

// primes counts the primes below n.
func primes(n int) int64 {
	composite := make([]bool, n)
	count := int64(0)
	for i := 2; i < n; i++ {
		if composite[i] {
			continue
		}
		count++
		for j := i * i; j < n; j += i {
			composite[j] = true
		}
	}
	return count
}

// fibonacci gives the n-th Fibonacci number by plain recursion: nothing but calls.
func fibonacci(n int) int64 {
	if n < 2 {
		return int64(n)
	}
	return fibonacci(n-1) + fibonacci(n-2)
}

// digest gives the first 31 bits of the SHA-256 of n pseudo-random bytes.
func digest(n int) int64 {
	data := make([]byte, n)
	x := int64(1)
	for i := range data {
		x = minstd(x)
		data[i] = byte(x)
	}
	sum := sha256.Sum256(data)
	return int64(binary.BigEndian.Uint32(sum[:4]) >> 1)
}

// weighJSON parses a document and gives 1,000 for each value in it, plus its
// integers, plus the bytes of its strings.
func weighJSON(text []byte) int64 {
	var document any
	if err := json.Unmarshal(text, &document); err != nil {
		return -1
	}
	return weigh(document)
}

func weigh(v any) int64 {
	sum := int64(1000)
	switch v := v.(type) {
	case float64:
		sum += int64(v)
	case string:
		sum += int64(len(v))
	case []any:
		for _, entry := range v {
			sum += weigh(entry)
		}
	case map[string]any:
		for key, entry := range v {
			sum += int64(len(key)) + weigh(entry)
		}
	}
	return sum
}

// Pattern is the regular expression that the kernel looks for.
const Pattern = `[a-z0-9._]+@[a-z0-9]+[.](com|org|example)`

// matches counts the matches of Pattern: 1,000 for each plus its length. The
// pattern is compiled anew each time, as in a guest that keeps nothing.
func matches(text []byte) int64 {
	sum := int64(0)
	for _, match := range regexp.MustCompile(Pattern).FindAllIndex(text, -1) {
		sum += 1000 + int64(match[1]-match[0])
	}
	return sum
}

// order sorts n pseudo-random numbers and gives a hash of their order.
func order(n int) int64 {
	numbers := make([]int64, n)
	x := int64(7)
	for i := range numbers {
		x = minstd(x)
		numbers[i] = x
	}
	slices.Sort(numbers)
	hash := int64(0)
	for _, number := range numbers {
		hash = (hash*31 + number) % minstdModulus
	}
	return hash
}

// multiply multiplies two n×n matrices of floats and sums a part of the product.
// All numbers are multiples of an eighth, so the sum is exact in any order.
func multiply(n int) int64 {
	a, b := make([]float64, n*n), make([]float64, n*n)
	for i := range n {
		for j := range n {
			a[i*n+j] = float64(i*j%7) + 0.5
			b[i*n+j] = float64((i+j)%5) - 1.25
		}
	}
	total := 0.0
	for i := range n {
		for j := range n {
			cell := 0.0
			for k := range n {
				cell += a[i*n+k] * b[k*n+j]
			}
			total += cell * float64((i+j)%3)
		}
	}
	return int64(total)
}
