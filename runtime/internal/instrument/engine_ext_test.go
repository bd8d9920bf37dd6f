package instrument_test

import (
	"github.com/tetratelabs/wazero/api"
	"github.com/tetratelabs/wazero/experimental"
)

// testFeatures are what rewritten modules need.
const testFeatures = api.CoreFeaturesV2 | experimental.CoreFeaturesTailCall
