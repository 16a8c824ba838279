"""Who a text names where its headline names another."""
