package measure

import (
	"math"
	"slices"
)

// Quantile gives the q-quantile of samples by linear interpolation between
// neighbours (type 7 of Hyndman and Fan, 1996). Of none it is 0.
func Quantile(samples []float64, q float64) float64 {
	if len(samples) == 0 {
		return 0
	}
	sorted := slices.Sorted(slices.Values(samples))
	at := q * float64(len(sorted)-1)
	below := int(at)
	if below+1 == len(sorted) {
		return sorted[below]
	}
	return sorted[below] + (at-float64(below))*(sorted[below+1]-sorted[below])
}

// Ratio compares two cells of one group: the median, over the rounds that both
// took part in, of a's time by b's time in the same round. Drift of the machine
// between rounds cancels out.
func Ratio(a, b []float64) float64 {
	n := min(len(a), len(b))
	ratios := make([]float64, n)
	for i := range n {
		ratios[i] = a[i] / b[i]
	}
	return Quantile(ratios, 0.5)
}

// Difference is the median, round by round, of a's time less b's.
func Difference(a, b []float64) float64 {
	n := min(len(a), len(b))
	differences := make([]float64, n)
	for i := range n {
		differences[i] = a[i] - b[i]
	}
	return Quantile(differences, 0.5)
}

// GeometricMean of ratios; 0 of none.
func GeometricMean(ratios []float64) float64 {
	if len(ratios) == 0 {
		return 0
	}
	sum := 0.0
	for _, r := range ratios {
		sum += math.Log(r)
	}
	return math.Exp(sum / float64(len(ratios)))
}
