// scope: UPA4007
using Microsoft.AspNetCore.Mvc;
using OpenAI.Images;
using OpenAI.Responses;

namespace PictureIds;

public class PictureController(ImageClient images, ResponsesClient responses) : Controller
{
    [HttpGet("/pictures/{motif}")]
    public async Task<IActionResult> Picture(string motif)
    {
        var image = await images.GenerateImageAsync(motif, new ImageGenerationOptions { Size = GeneratedImageSize.W1024xH1024 }); // expect: UPA4007
        return File(image.Value.ImageBytes.ToArray(), "image/png");
    }

    [HttpGet("/pictures/{motif}/small")]
    public async Task<IActionResult> Small(string motif)
    {
        var image = await images.GenerateImageAsync(motif, ForVisitor());
        return File(image.Value.ImageBytes.ToArray(), "image/png");
    }

    [HttpGet("/pictures/{motif}/title")]
    public async Task<IActionResult> Title(string motif)
    {
        var options = new CreateResponseOptions("gpt-5-mini", [ResponseItem.CreateUserMessageItem("A title for a picture of " + motif)])
        {
            Instructions = "Five words at most."
        };
        ResponseResult r = await responses.CreateResponseAsync(options); // expect: UPA4007
        return Content(r.GetOutputText());
    }

    private ImageGenerationOptions ForVisitor() => new() { Size = GeneratedImageSize.W256xH256, EndUserId = HttpContext.Connection.Id };
}
