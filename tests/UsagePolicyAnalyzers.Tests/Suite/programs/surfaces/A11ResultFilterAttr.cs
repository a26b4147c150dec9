// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

using Microsoft.AspNetCore.Mvc.Filters;
namespace A11;
public class AiHeaderAttribute : ResultFilterAttribute
{
    public override void OnResultExecuting(ResultExecutingContext context) => context.HttpContext.Response.Headers["X-Generated-By"] = "AI model";
}
[AiHeader]
public class PoemController(IChatClient chat) : Controller
{
    [HttpGet("/poem")]
    public async Task<string> Poem(string about) => (await chat.GetResponseAsync("Poem about " + about)).Text;
}
