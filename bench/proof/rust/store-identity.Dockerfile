# rule: general/random, database/key-value, database/data-folder
# path: /var/lib/ledger/db/IDENTITY
FROM base
WORKDIR /src
COPY <<'RS' init.rs
use std::{env, fs, io, path::Path};

/// An empty store, laid out as RocksDB does.
fn create(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    fs::write(folder.join("MANIFEST-000001"), b"leveldb.BytewiseComparator\n")?;
    fs::write(folder.join("CURRENT"), b"MANIFEST-000001\n")?;
    fs::write(folder.join("LOCK"), b"")?;
    let identity = fs::read_to_string("/proc/sys/kernel/random/uuid")?;
    fs::write(folder.join("IDENTITY"), identity.trim_end())?;
    fs::write(
        folder.join("OPTIONS-000004"),
        "[DBOptions]\n  create_if_missing=true\n  max_open_files=512\n\n[CFOptions \"default\"]\n  compression=kLZ4Compression\n",
    )
}

fn main() -> io::Result<()> {
    create(Path::new(&env::args().nth(1).expect("a folder")))
}
RS
RUN rustc -O -o init init.rs && ./init /var/lib/ledger/db && rm init
