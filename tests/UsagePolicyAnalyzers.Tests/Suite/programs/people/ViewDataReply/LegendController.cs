// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Castle.Web.Controllers;

public class LegendController : Controller
{
    private readonly IChatClient _client;

    public LegendController(IChatClient client) => _client = client;

    [HttpGet("/legend/{room}")]
    public async Task<IActionResult> Show(string room)
    {
        var legend = await _client.GetResponseAsync("Tell the legend of the room " + room);
        return View("Legend", legend.Text); // expect: UPA1001
    }
}
