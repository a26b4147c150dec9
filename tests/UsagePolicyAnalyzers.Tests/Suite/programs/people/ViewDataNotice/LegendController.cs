// scope: UPA1001
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;

namespace Castle.Web.Controllers;

public class LegendController(IChatClient client) : Controller
{
    [HttpGet("/legend/{room}")]
    public async Task<IActionResult> Show(string room)
    {
        var legend = await client.GetResponseAsync("Tell the legend of the room " + room);
        return View("Legend", legend.Text);
    }
}
