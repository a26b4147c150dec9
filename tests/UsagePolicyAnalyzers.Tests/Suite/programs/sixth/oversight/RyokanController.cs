// scope: UPA1001, UPA1002, UPA1003
using Microsoft.AspNetCore.Mvc;
using OpenAI.Chat;

namespace Ryokan.Api.Controllers
{
    public class QuestionDto
    {
        public string Text { get; set; } = "";
    }

    public class AnswerDto
    {
        public string Text { get; set; } = "";
        public bool AiGenerated { get; set; }
        public DateTimeOffset CreatedAt { get; set; }
    }

    internal static class AnswerMapper
    {
        public static AnswerDto ToDto(string text) => new AnswerDto
        {
            Text = text,
            AiGenerated = true,
            CreatedAt = DateTimeOffset.UtcNow
        };
    }

    public interface IConciergeService
    {
        Task<string> AskAsync(string question);
    }

    public class ConciergeService : IConciergeService
    {
        private readonly ChatClient _client;
        private static readonly string Shiji = "あなたは温泉旅館のコンシェルジュです。" + "周辺の観光地、夕食の時間、貸切風呂について案内してください。";

        public ConciergeService(ChatClient client) => _client = client;

        public async Task<string> AskAsync(string question)
        {
            var result = await _client.CompleteChatAsync(new SystemChatMessage(Shiji), new UserChatMessage(question));
            return result.Value.Content[0].Text;
        }
    }

    [ApiController]
    [Route("api/concierge")]
    public class ConciergeController : ControllerBase
    {
        private readonly IConciergeService _service;

        public ConciergeController(IConciergeService service) => _service = service;

        [HttpPost]
        public async Task<ActionResult<AnswerDto>> Post([FromBody] QuestionDto dto)
        {
            if (dto.Text.Length > 500) return BadRequest("500文字以内で入力してください。");
            var text = await _service.AskAsync(dto.Text);
            return Ok(AnswerMapper.ToDto(text));
        }
    }
}
