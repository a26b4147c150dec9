// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Images;

namespace Posters;

public class PosterController : Controller
{
    private readonly ImageClient _images;

    public PosterController(ImageClient images) => _images = images;

    [HttpPost]
    public async Task<IActionResult> Create(PosterForm form)
    {
        if (!ModelState.IsValid) return View(form);
        GeneratedImage image = await _images.GenerateImageAsync("A concert poster: " + form.Description); // expect: UPA4001
        return File(image.ImageBytes.ToArray(), "image/png");
    }
}

public class PosterForm
{
    public string Description { get; set; } = "";
    public int Width { get; set; }
}
