"""What the player visits. Screens draw, they do not decide: what happens in the story is `play`'s to say."""
