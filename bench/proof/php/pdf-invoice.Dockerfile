# rule: general/time
# path: /srv/app/samples/invoice.pdf
FROM base
WORKDIR /srv/app
COPY <<'PHP' invoice.php
<?php
class Pdf
{
    private string $out = "%PDF-1.4\n";
    private array $places = [];

    public function put(string $body): int
    {
        $this->places[] = strlen($this->out);
        $number = count($this->places);
        $this->out .= "$number 0 obj\n$body\nendobj\n";
        return $number;
    }

    public function finish(int $root, int $info): string
    {
        $start = strlen($this->out);
        $size = count($this->places) + 1;
        $table = "xref\n0 $size\n0000000000 65535 f \n";
        foreach ($this->places as $place) {
            $table .= sprintf("%010d 00000 n \n", $place);
        }
        return $this->out . $table . "trailer\n<< /Size $size /Root $root 0 R /Info $info 0 R >>\nstartxref\n$start\n%%EOF\n";
    }
}

$text = "BT /F1 18 Tf 72 720 Td (Invoice 2023-0001) Tj 0 -30 Td (Total: 119.00 EUR) Tj ET";
$pdf = new Pdf();
$pdf->put('<< /Type /Catalog /Pages 2 0 R >>');
$pdf->put('<< /Type /Pages /Kids [3 0 R] /Count 1 >>');
$pdf->put('<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>');
$pdf->put('<< /Length ' . strlen($text) . " >>\nstream\n$text\nendstream");
$pdf->put('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
$pdf->put('<< /Producer (shop) /Title (Invoice) /CreationDate (D:' . date('YmdHis') . "+00'00') >>");
@mkdir('samples');
file_put_contents('samples/invoice.pdf', $pdf->finish(1, 6));
PHP
RUN php invoice.php
