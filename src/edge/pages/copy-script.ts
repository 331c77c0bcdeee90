/** Makes the copy buttons work: without it they do not show, and the fields beside them can still be selected. */
export const COPY_SCRIPT = `for(const b of document.querySelectorAll("[data-copied]")){const f=b.nextElementSibling,t=b.textContent;b.hidden=false;b.onclick=async()=>{f.select();try{await navigator.clipboard.writeText(f.value)}catch{document.execCommand("copy")}b.textContent=b.dataset.copied;setTimeout(()=>{b.textContent=t},2000)}}`;

/** SHA-256 of the script, in base64: the one script that pages may run (CSP level 3, section 2.3.1). */
export const COPY_SCRIPT_HASH = "7TWrAvUTawQAgyEpqZuCk0QyZxcFMuRmzob+DL5lo6g=";
