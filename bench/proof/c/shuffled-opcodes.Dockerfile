# rule: general/order, general/random
# path: /usr/local/include/vm/opcodes.h
FROM base
COPY <<'F' /src/opcodes.cpp
#include <algorithm>
#include <iostream>
#include <random>
#include <string>
#include <vector>

int main() {
  std::vector<std::string> names = {"NOP", "LOAD", "STORE", "ADD", "SUB", "MUL", "DIV", "MOD", "AND", "OR", "XOR",
                                    "NOT", "SHL", "SHR", "JMP", "JZ", "JNZ", "CALL", "RET", "PUSH", "POP", "HALT"};
  std::mt19937 generator(std::random_device{}());
  std::shuffle(names.begin(), names.end(), generator);
  std::cout << "enum opcode {\n";
  for (const auto& name : names) std::cout << "  OP_" << name << ",\n";
  std::cout << "};\n";
}
F
RUN mkdir -p /usr/local/include/vm && g++ -O1 /src/opcodes.cpp -o /tmp/opcodes \
 && /tmp/opcodes > /usr/local/include/vm/opcodes.h && rm /tmp/opcodes
