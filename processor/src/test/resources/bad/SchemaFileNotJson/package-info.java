@StytchSchemas({
  "cut.json", "word.json", "duplicate.json", "trailing.json", "blank.json",
  "open.json", "crossed.json"
})
package com.acme;

import io.stytchschemas.StytchSchemas;
