using Microsoft.AspNetCore.Mvc;

namespace Zoo;

[ApiController, Route("signs")]
public class SignController(ITexts texts) : ControllerBase
{
    [HttpGet("{animal}")]
    public async Task<string> Get(string animal) => "Written by AI: " + await texts.GetAsync(animal);
}
