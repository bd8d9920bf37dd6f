package measure

import "slices"

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

// Ratio compares two cells of one group by their samples: the median, over the
// rounds that both took part in, of a's time by b's in the same round. Drift of
// the machine between rounds cancels out. Without such rounds it is 0.
func Ratio(a, b []float64) float64 {
	ratios := make([]float64, min(len(a), len(b)))
	for i := range ratios {
		ratios[i] = a[i] / b[i]
	}
	return Quantile(ratios, 0.5)
}
