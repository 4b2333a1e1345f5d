# rule: general/time
# path: /srv/tests/ping.pcap
FROM base
WORKDIR /srv/tests
RUN python3 <<'EOF'
import struct, time

def packet(payload):
    now = time.time_ns()
    ethernet = bytes.fromhex("020000000002" "020000000001" "0800")
    data = ethernet + payload
    return struct.pack("<IIII", now // 10**9, now // 1000 % 10**6, len(data), len(data)) + data

with open("ping.pcap", "wb") as out:
    out.write(struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1))
    for sequence in range(3):
        out.write(packet(bytes([0x45, 0, 0, 28]) + bytes(16) + struct.pack(">BBHHH", 8, 0, 0, 7, sequence)))
EOF
