// scope: UPA4001
using Microsoft.AspNetCore.Mvc;
using OpenAI.Images;

namespace Posters;

public enum Palette { Warm, Cold, Grey }

public interface IConcerts { Task<Concert?> FindAsync(Guid id); }
public record Concert(Guid Id, string Title, string EditorialText);

public class PosterController(ImageClient images, IConcerts concerts) : Controller
{
    [HttpPost]
    public async Task<IActionResult> Create(Guid concert, Palette palette, int width)
    {
        var found = await concerts.FindAsync(concert);
        if (found is null) return NotFound();
        GeneratedImage image = await images.GenerateImageAsync($"A concert poster in {palette} colours, {width} wide: {found.EditorialText}");
        return File(image.ImageBytes.ToArray(), "image/png");
    }
}
