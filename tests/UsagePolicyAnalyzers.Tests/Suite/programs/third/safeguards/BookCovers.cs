// scope: UPA4004
using Microsoft.AspNetCore.Mvc;
using OpenAI.Images;

namespace Press.Covers;

public interface ICoverStore
{
    Task SaveAsync(string isbn, byte[] picture);
}

[ApiController, Route("covers")]
public sealed class CoverController(ImageClient images, ICoverStore store) : ControllerBase
{
    private static readonly ImageGenerationOptions Options = new()
    {
        Size = GeneratedImageSize.W1024xH1536,
        ModerationLevel = GeneratedImageModerationLevel.Low, // expect: UPA4004
        EndUserId = "press-desk",
    };

    [HttpPost("{isbn}")]
    public async Task<IActionResult> Create(string isbn, [FromBody] string motif)
    {
        GeneratedImage image = await images.GenerateImageAsync("Book cover without text: " + motif, Options);
        await store.SaveAsync(isbn, image.ImageBytes.ToArray());
        return Accepted();
    }
}
