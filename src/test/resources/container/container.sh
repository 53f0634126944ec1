#!/usr/bin/env bash
# container.sh IMAGE LAYER COMMAND...: runs a command as root of an image, as Docker does by default: with few
# capabilities, and what it changes goes into LAYER/changes. IMAGE may be several, the upper ones first, with colons
# between. To be the first process of namespaces of its own: unshare --mount --pid --ipc --uts --fork.
set -euo pipefail

image=$1 layer=$2
shift 2
# Docker's own list.
capabilities=chown,dac_override,fowner,fsetid,kill,setgid,setuid,setpcap,net_bind_service,net_raw,sys_chroot,mknod
capabilities+=,audit_write,setfcap

mkdir -p "$layer/changes" "$layer/work" "$layer/root"
mount -t overlay overlay -o "lowerdir=$image,upperdir=$layer/changes,workdir=$layer/work" "$layer/root"
cd "$layer/root"
mount -t proc -o nosuid,nodev,noexec proc proc
mount -t tmpfs -o nosuid,nodev,noexec,size=64m shm dev/shm
pivot_root . mnt
umount -l /mnt
exec setpriv --bounding-set="-all,+${capabilities//,/,+}" --inh-caps=-all -- "$@"
