// Looks one name up with Go's own resolver, as Docker's clients do, and prints what came of it as one line of JSON.
package main

import (
	"encoding/json"
	"net"
	"os"
	"time"
)

type result struct {
	Addresses []string `json:"addresses"`
	Error     *string  `json:"error"`
	Ms        float64  `json:"ms"`
}

func main() {
	started := time.Now()
	addresses, err := net.LookupHost(os.Args[1])
	took := result{Addresses: addresses, Ms: float64(time.Since(started).Microseconds()) / 1000}
	if err != nil {
		text := err.Error()
		took.Addresses, took.Error = []string{}, &text
	}
	json.NewEncoder(os.Stdout).Encode(took)
}
