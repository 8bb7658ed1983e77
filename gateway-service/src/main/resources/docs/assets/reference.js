"use strict";

SwaggerUIBundle({
  url: "/api/v1/openapi",
  dom_id: "#reference",
  deepLinking: true,
  docExpansion: "list",
  validatorUrl: null,
});
