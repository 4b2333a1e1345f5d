# rule: general/time
# path: /srv/assets.etags
FROM base
COPY <<'RS' /src/main.rs
use std::{fs, time::UNIX_EPOCH};

fn main() -> std::io::Result<()> {
    let mut paths: Vec<_> = fs::read_dir("/srv/assets")?.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    for path in paths {
        let about = fs::metadata(&path)?;
        let age = about.modified()?.duration_since(UNIX_EPOCH).unwrap().as_secs();
        println!("{} \"{:x}-{:x}\"", path.display(), age, about.len());
    }
    Ok(())
}
RS
RUN rustc -O -o /usr/local/bin/etags /src/main.rs
RUN mkdir /srv/assets && for page in about index terms; do echo "<h1>$page</h1>" > "/srv/assets/$page.html"; done \
 && etags > /srv/assets.etags
