// scope: UPA4007
using Microsoft.AspNetCore.Mvc;
using OpenAI.Images;

namespace Stickers;

[ApiController, Route("stickers")]
public class StickersController : ControllerBase
{
    private readonly ImageClient _images;

    public StickersController(ImageClient images) => _images = images;

    [HttpPost]
    public async Task<FileContentResult> Post([FromBody] string motif)
    {
        var options = new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024, OutputFileFormat = GeneratedImageFileFormat.Png };
        GeneratedImage sticker = await _images.GenerateImageAsync("A sticker: " + motif, options); // expect: UPA4007
        return File(sticker.ImageBytes.ToArray(), "image/png");
    }
}
