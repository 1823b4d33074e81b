package evidence

import "silkladder/model/hindcast"

// Model is the hash that tells one model from another (hindcast.Hash).
func Model() (string, error) { return hindcast.Hash() }
