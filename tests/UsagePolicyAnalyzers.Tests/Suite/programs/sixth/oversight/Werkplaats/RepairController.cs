using BikeKitchen.Application;
using Microsoft.AspNetCore.Mvc;

namespace BikeKitchen.Web;

[ApiController]
[Route("api/v1/[controller]")]
public class RepairController : ControllerBase
{
    private readonly RepairAdvice _advice;

    public RepairController(RepairAdvice advice)
    {
        _advice = advice;
    }

    [HttpGet]
    public IActionResult OpeningHours() => Ok("Tuesdays and Thursdays, 17:00 to 20:00");

    [HttpPost]
    public async Task<ActionResult<RepairAnswer>> Post([FromBody] string problem)
    {
        var answer = await _advice.ForAsync(problem);
        if (answer == null)
            return StatusCode(503);
        return answer; // expect: UPA1001
    }
}
