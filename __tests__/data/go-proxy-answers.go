// Says what Go makes of proxy settings: reads the questions of go-proxy-answers.json and prints it with the answers. "older" is a
// copy of Go 1.19's own http/httpproxy/proxy.go, "newer" that of golang.org/x/net 0ca694d2, each a package of this module (pxs).
package main

import (
	"encoding/json"
	"net/url"
	"os"

	newer "pxs/newer"
	older "pxs/older"
)

type question struct {
	Proxy      string `json:"proxy"`
	Exceptions string `json:"exceptions"`
	URL        string `json:"url"`
}

type answer struct {
	question
	Older *string `json:"older"`
	Newer *string `json:"newer"`
}

func main() {
	var questions []question
	if err := json.NewDecoder(os.Stdin).Decode(&questions); err != nil {
		panic(err)
	}
	answers := []answer{}
	for _, one := range questions {
		target, err := url.Parse(one.URL)
		if err != nil {
			panic(err)
		}
		o := older.Config{HTTPSProxy: one.Proxy, HTTPProxy: one.Proxy, NoProxy: one.Exceptions}
		n := newer.Config{HTTPSProxy: one.Proxy, HTTPProxy: one.Proxy, NoProxy: one.Exceptions}
		answers = append(answers, answer{one, said(o.ProxyFunc()(target)), said(n.ProxyFunc()(target))})
	}
	json.NewEncoder(os.Stdout).Encode(answers)
}

// The scheme, user and host that the transport looks at.
func said(proxy *url.URL, err error) *string {
	if err != nil || proxy == nil {
		return nil
	}
	user := ""
	if proxy.User != nil {
		user = "user@"
	}
	text := proxy.Scheme + " " + user + " " + proxy.Hostname() + " " + proxy.Port()
	return &text
}
