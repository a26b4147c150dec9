// scope: UPA1001, UPA1002, UPA1005
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using OpenAI.Audio;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace A26;
public class SearchController(IEmbeddingGenerator<string, Embedding<float>> gen) : Controller
{
    [HttpGet("/search")]
    public async Task<IActionResult> Search(string q) => Ok((await gen.GenerateAsync([q]))[0].Vector.ToArray().Take(3));
}
