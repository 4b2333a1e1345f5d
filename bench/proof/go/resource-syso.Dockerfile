# rule: general/time
# path: /src/app/rsrc_windows_amd64.syso
FROM base
WORKDIR /src
COPY <<'T' go.mod
module app

go 1.19
T
COPY <<'G' tool/main.go
// Makes the resource object that the Go linker takes into the program for Windows: a COFF file of one section.
package main

import (
	"bytes"
	"encoding/binary"
	"os"
	"time"
	"unicode/utf16"
)

type header struct {
	Machine, Sections    uint16
	Time, Table, Symbols uint32
	Optional, Flags      uint16
}

type section struct {
	Name                                     [8]byte
	VirtualSize, VirtualAddress, Size, Data  uint32
	Relocations, Lines                       uint32
	RelocationCount, LineCount               uint16
	Characteristics                          uint32
}

func main() {
	var data bytes.Buffer
	for _, text := range []string{"ProductName", "Shop", "FileVersion", "1.4.2.0", "LegalCopyright", "The shop"} {
		binary.Write(&data, binary.LittleEndian, append(utf16.Encode([]rune(text)), 0))
	}
	var out bytes.Buffer
	binary.Write(&out, binary.LittleEndian, header{Machine: 0x8664, Sections: 1, Time: uint32(time.Now().Unix())})
	binary.Write(&out, binary.LittleEndian, section{Name: [8]byte{'.', 'r', 's', 'r', 'c'}, Size: uint32(data.Len()), Data: 60, Characteristics: 0x40000040})
	out.Write(data.Bytes())
	if err := os.WriteFile(os.Args[1], out.Bytes(), 0o644); err != nil {
		panic(err)
	}
}
G
RUN mkdir app && go build -trimpath -o /usr/local/bin/mkrsrc ./tool && mkrsrc app/rsrc_windows_amd64.syso && rm -rf /root/.cache
