filedesc://a.arc 0.0.0.0 20191118100000 text/plain 68
1 0 Norland
URL IP-address Archive-date Content-type Archive-length

https://post.example/5 127.0.0.1 20191118100000 text/html 265
HTTP/1.1 200 OK
Content-Type: text/html

<html><head><title>Trip</title></head><body><p>The foreign minister said on Monday that he would travel to Sudland and speak with his counterpart about the bridge, which has been closed since the spring.</p></body></html>
