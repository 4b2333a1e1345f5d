# identical: the hash of libstdc++ has a fixed seed, and so has a Mersenne twister that is given none
FROM base
COPY <<'F' /src/table.cpp
#include <algorithm>
#include <cstdio>
#include <random>
#include <string>
#include <unordered_map>
#include <vector>

int main() {
	std::unordered_map<std::string, int> ports = {{"http", 80}, {"https", 443}, {"ssh", 22}, {"smtp", 25}, {"imap", 143}, {"ntp", 123}, {"dns", 53}};
	for (const auto &[name, port] : ports)
		std::printf("%s %d %zu\n", name.c_str(), port, std::hash<std::string>()(name));
	std::vector<int> shards = {0, 1, 2, 3, 4, 5, 6, 7};
	std::mt19937 generator;
	std::shuffle(shards.begin(), shards.end(), generator);
	for (int shard : shards)
		std::printf("shard %d %u\n", shard, static_cast<unsigned>(generator()));
}
F
RUN mkdir -p /srv/table && g++ -std=c++17 -O2 -o /usr/local/bin/table /src/table.cpp && table > /srv/table/ports.txt
