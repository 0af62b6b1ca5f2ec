$x:=[Invoice:4] Total
