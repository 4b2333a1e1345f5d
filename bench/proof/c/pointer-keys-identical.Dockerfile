# identical: a hash table by addresses, yet only their differences decide what collides, so its order is the same in every run
FROM base
WORKDIR /src
COPY <<"EOF" dispatch.cc
#include <cstdio>
#include <string>
#include <unordered_map>
struct Node { std::string name; };
int main() {
    const char *names[] = { "accept", "bind", "close", "dup", "epoll", "fork", "getpid", "hup", "ioctl", "join", "kill", "listen",
        "mmap", "nice", "open", "poll", "quit", "read", "send", "time", "umask", "vfork", "write" };
    std::unordered_map<Node *, int> depth;
    int n = 0;
    for (auto name : names) depth[new Node{name}] = n++;
    for (auto &d : depth) std::printf("{ \"%s\", %d },\n", d.first->name.c_str(), d.second);
}
EOF
RUN g++ -O2 -o /tmp/dispatch dispatch.cc && mkdir -p /usr/include/agent && /tmp/dispatch > /usr/include/agent/dispatch.inc && rm /tmp/dispatch
