# rule: format/file-system-image, format/file-system, general/time
# path: /boot/efi.img
FROM base
RUN mkfs.vfat -C /boot/efi.img 2048 > /dev/null \
 && mmd -i /boot/efi.img ::/EFI ::/EFI/BOOT \
 && mcopy -i /boot/efi.img /payload/etc/app.conf ::/EFI/BOOT/ \
 && mdir -i /boot/efi.img ::/EFI/BOOT > /dev/null
