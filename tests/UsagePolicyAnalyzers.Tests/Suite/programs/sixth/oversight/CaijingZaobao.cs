// scope: UPA1001, UPA1002
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace Caijing.Zaobao
{
    public class DeepSeekKehu
    {
        private readonly HttpClient _http;

        public DeepSeekKehu(HttpClient http)
        {
            _http = http;
        }

        public async Task<string> TiWenAsync(string xiTong, string wenTi)
        {
            var qingQiu = JsonSerializer.Serialize(new
            {
                model = "deepseek-chat",
                messages = new[]
                {
                    new { role = "system", content = xiTong },
                    new { role = "user", content = wenTi }
                }
            });
            var huiFu = await _http.PostAsync("https://api.deepseek.com/chat/completions", new StringContent(qingQiu, Encoding.UTF8, "application/json"));
            var wenDang = JsonDocument.Parse(await huiFu.Content.ReadAsStringAsync());
            return wenDang.RootElement.GetProperty("choices")[0].GetProperty("message").GetProperty("content").GetString();
        }
    }

    [Route("zaobao")]
    public class ZaobaoController : Controller
    {
        private const string MianZe = "以上内容仅供参考，不构成投资建议。";
        private readonly DeepSeekKehu _kehu;

        public ZaobaoController(DeepSeekKehu kehu)
        {
            _kehu = kehu;
        }

        [HttpPost("wen")]
        public async Task<IActionResult> Wen(string wenTi)
        {
            var daAn = await _kehu.TiWenAsync("你负责回答读者关于股票、基金和理财的问题，语言通俗易懂，只介绍一般知识。", wenTi);
            return Json(new { neiRong = daAn + "\n" + MianZe }); // expect: UPA1001, UPA1002
        }
    }
}
