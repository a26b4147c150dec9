using Microsoft.AspNetCore.Mvc;

namespace LendingLibrary;

[ApiController]
[Route("library")]
public sealed class LibraryController(Librarian librarian) : ControllerBase
{
    [HttpGet("recommend")]
    public async Task<IActionResult> Recommend(string taste, CancellationToken ct) => Ok(await librarian.RecommendAsync(taste, ct));

    [HttpGet("blurb")]
    public async Task<IActionResult> Blurb(string title, CancellationToken ct) => Ok(await librarian.BlurbAsync(title, ct));
}
